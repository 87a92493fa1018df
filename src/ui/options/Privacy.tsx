/** What is stored where, what may be asked of the net, and the log of what was. Example: “Settings — in the browser’s storage of the extension” */
import { useId } from 'preact/hooks'
import { PRIVACY } from '../words.ts'
import { RequestLog } from './RequestLog.tsx'

export function Privacy() {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{PRIVACY.title}</h2>
      <p>{PRIVACY.intro}</p>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{PRIVACY.what}</th>
            <th scope="col">{PRIVACY.where}</th>
            <th scope="col">{PRIVACY.until}</th>
          </tr>
        </thead>
        <tbody>
          {PRIVACY.stored.map(([what, where, until]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{where}</td>
              <td>{until}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{PRIVACY.net}</h3>
      <p>{PRIVACY.netMore}</p>
      <RequestLog />
    </section>
  )
}
