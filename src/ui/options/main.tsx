/** The options page's entry point: draws OptionsPage into options.html. */
import { render } from 'preact'
import './options.css'
import { followLook } from '../shared/look.ts'
import { namePage } from '../shared/namePage.ts'
import { OPTIONS } from '../words.ts'
import { OptionsPage } from './OptionsPage.tsx'

namePage(OPTIONS.title)
followLook(document.documentElement)
const place = document.getElementById('options')
if (place) render(<OptionsPage />, place)
