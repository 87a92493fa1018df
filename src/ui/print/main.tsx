/** The printable page's entry point: draws PrintPage into print.html, for the tab that its address names. */
import { render } from 'preact'
import './print.css'
import { PrintPage } from './PrintPage.tsx'

const place = document.getElementById('print')
if (place) render(<PrintPage tabId={Number(new URLSearchParams(location.search).get('tab'))} />, place)
