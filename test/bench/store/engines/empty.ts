/** The extension that does nothing but answer: what waking up costs anyhow. */
import { serve } from '../serve.ts'

serve(null)
