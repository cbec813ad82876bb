/** A failure that can be shown to the person at the page as it is. */
export class ApiError extends Error {}

const AWAY = 'The service does not answer. Is npm start still running?'

async function call(path, body) {
  let response
  try {
    response = await fetch(
      path,
      body === undefined
        ? { cache: 'no-store' }
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          },
    )
  } catch {
    throw new ApiError(AWAY)
  }
  const text = await response.text()
  if (!response.ok) throw new ApiError(reason(text) ?? `The service answered ${response.status}.`)
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('The service answered with something unreadable.')
  }
}

function reason(text) {
  try {
    const { error, message } = JSON.parse(text)
    const said = typeof error === 'string' ? error : (error?.message ?? message)
    return typeof said === 'string' ? said : undefined
  } catch {
    return undefined
  }
}

const seg = encodeURIComponent

export const sendText = (from, text, media) =>
  call('/dev/phone', media ? { from, text, media: 1 } : { from, text })
export const readThread = (number) => call(`/dev/phone/${seg(number)}`)
export const readInbox = (address) => call(`/dev/inbox/${seg(address)}`)
export const readClock = () => call('/dev/clock')
export const moveClock = (move) => call('/dev/clock', move)
export const readState = () => call('/dev/state')
export const readPerson = (number) => call(`/dev/person/${seg(number)}`)

/**
 * Calls `changed` whenever something happened in the service. While the event stream is down it
 * calls every second instead, so that the page comes back by itself.
 */
export function watch(changed) {
  let polling
  const poll = (on) => {
    if (!on) {
      clearInterval(polling)
      polling = undefined
    } else polling ??= setInterval(changed, 1000)
  }
  const open = () => {
    const source = new EventSource('/dev/events')
    source.addEventListener('change', changed)
    source.onopen = () => {
      poll(false)
      changed()
    }
    source.onerror = () => {
      poll(true)
      if (source.readyState !== EventSource.CLOSED) return
      source.close()
      setTimeout(open, 5000)
    }
  }
  open()
}
