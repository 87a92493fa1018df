/** The options page's entry point: draws OptionsPage into options.html. */
import { render } from 'preact'
import './options.css'
import { OptionsPage } from './OptionsPage.tsx'

const place = document.getElementById('options')
if (place) render(<OptionsPage />, place)
