/** The printable page's entry point: draws PrintPage into print.html, for the tab that its address names. */
import { render } from 'preact'
import './print.css'
import { namePage } from '../shared/namePage.ts'
import { NAME } from '../words.ts'
import { PrintPage } from './PrintPage.tsx'

namePage(NAME)
const place = document.getElementById('print')
const asked = new URLSearchParams(location.search)
const only = asked.get('only')?.split(' ') ?? null
if (place) render(<PrintPage tabId={Number(asked.get('tab'))} only={only} />, place)
