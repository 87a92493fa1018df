/** The side panel's entry point: draws PanelPage into panel.html. */
import { render } from 'preact'
import './panel.css'
import { followLook } from '../shared/look.ts'
import { namePage } from '../shared/namePage.ts'
import { NAME } from '../words.ts'
import { PanelPage } from './PanelPage.tsx'

namePage(NAME)
followLook(document.documentElement)
const place = document.getElementById('panel')
if (place) render(<PanelPage />, place)
