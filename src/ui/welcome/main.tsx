/** The welcome page's entry point: draws WelcomePage into welcome.html. */
import { render } from 'preact'
import './welcome.css'
import { followLook } from '../shared/look.ts'
import { namePage } from '../shared/namePage.ts'
import { WELCOME } from '../words.ts'
import { WelcomePage } from './WelcomePage.tsx'

namePage(WELCOME.title)
followLook(document.documentElement)
const place = document.getElementById('welcome')
if (place) render(<WelcomePage />, place)
