/** The popup's entry point: draws PopupPage into popup.html. */
import { render } from 'preact'
import './popup.css'
import { followLook } from '../shared/look.ts'
import { PopupPage } from './PopupPage.tsx'

followLook(document.documentElement)
const place = document.getElementById('popup')
if (place) render(<PopupPage />, place)
