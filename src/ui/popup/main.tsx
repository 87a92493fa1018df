/** The popup's entry point: draws PopupPage into popup.html. */
import { render } from 'preact'
import './popup.css'
import { followLook } from '../shared/look.ts'
import { namePage } from '../shared/namePage.ts'
import { NAME } from '../words.ts'
import { PopupPage } from './PopupPage.tsx'

namePage(NAME)
followLook(document.documentElement)
const place = document.getElementById('popup')
if (place) render(<PopupPage />, place)
