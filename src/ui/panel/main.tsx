/** The side panel's entry point: draws PanelPage into panel.html. */
import { render } from 'preact'
import './panel.css'
import { PanelPage } from './PanelPage.tsx'

const place = document.getElementById('panel')
if (place) render(<PanelPage />, place)
