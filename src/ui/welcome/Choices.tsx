/** The three choices of the first run; each is a setting, saved at once. Example: “Only when I click” saves `{ automatic: false }` */
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type PacksProps, PackTicks } from '../options/Packs.tsx'
import { Choice, type SectionProps } from '../options/ReadingOptions.tsx'
import { ALL_SITES } from '../shared/siteActions.ts'
import { OPTIONS, POPUP, STORED, WELCOME } from '../words.ts'

/** Whether the browser lets pages be read; null while it is asked. Follows what the reader changes elsewhere. */
function useAccess(): boolean | null {
  const [access, setAccess] = useState<boolean | null>(null)
  useEffect(() => {
    const look = () => {
      browser.permissions.contains(ALL_SITES).then(setAccess, () => setAccess(null))
    }
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return access
}

function Access() {
  const access = useAccess()
  const [denied, setDenied] = useState(false)
  // Within the click, or the browser refuses to ask.
  const ask = () => {
    browser.permissions.request(ALL_SITES).then(
      allowed => setDenied(!allowed),
      () => setDenied(true),
    )
  }
  return (
    <>
      {access === false && (
        <div class="note">
          <p>{WELCOME.withheld}</p>
          <p>
            <button type="button" class="plain" onClick={ask}>
              {WELCOME.allow}
            </button>
          </p>
        </div>
      )}
      <p class="problem" role="alert">
        {denied && access === false ? POPUP.denied : ''}
      </p>
    </>
  )
}

function When({ settings, onChange }: SectionProps) {
  return (
    <div class="one">
      <Choice
        name="when"
        legend={WELCOME.when}
        more={WELCOME.whenMore}
        words={WELCOME.whens}
        chosen={settings.automatic ? 'every' : 'click'}
        onChoose={chosen => onChange({ automatic: chosen === 'every' })}
      />
      <Access />
    </div>
  )
}

export function Choices({ packs, settings, onChange }: PacksProps) {
  return (
    <div class="choices">
      <div class="one">
        <fieldset>
          <legend>{OPTIONS.packs}</legend>
          <PackTicks packs={packs} settings={settings} onChange={onChange} />
        </fieldset>
        <p class="soft">{WELCOME.packsMore}</p>
      </div>
      <div class="one">
        <Choice
          name="remember"
          legend={STORED.remember}
          more={STORED.rememberMore}
          words={WELCOME.remembers}
          chosen={settings.remember ? 'yes' : 'no'}
          onChoose={chosen => onChange({ remember: chosen === 'yes' })}
        />
      </div>
      <When settings={settings} onChange={onChange} />
    </div>
  )
}
