import { createServer } from 'node:http'

/** Accepts every email, keeps none: for measuring senders alone. */
const server = createServer((request, response) => {
  let emails = 0
  let tail = ''
  request.setEncoding('latin1')
  request.on('data', (chunk) => {
    // One `"subject":` an email; a chunk may end within the word.
    const text = tail + chunk
    emails += text.split('"subject":').length - 1
    tail = text.slice(-9)
  })
  request.on('end', () => {
    const ids = Array.from({ length: emails }, () => ({
      id: '00000000-0000-4000-8000-000000000000',
    }))
    const body = request.url === '/emails' ? ids[0] : { data: ids, errors: [] }
    response.writeHead(200, { 'content-type': 'application/json', 'ratelimit-remaining': '4' })
    response.end(JSON.stringify(body))
  })
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port))
process.on('disconnect', () => process.exit())
