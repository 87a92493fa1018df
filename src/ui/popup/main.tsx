/** The popup's entry point: draws PopupPage into popup.html. */
import { render } from 'preact'
import './popup.css'
import { PopupPage } from './PopupPage.tsx'

const place = document.getElementById('popup')
if (place) render(<PopupPage />, place)
