/** The side panel's entry point: draws PanelPage into panel.html. */
import { render } from 'preact'
import './panel.css'
import { followLook } from '../shared/look.ts'
import { PanelPage } from './PanelPage.tsx'

followLook(document.documentElement)
const place = document.getElementById('panel')
if (place) render(<PanelPage />, place)
