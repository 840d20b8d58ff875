import { describe, expect, it } from 'vitest'
import { openConnection } from './connection.ts'
import { createPlatform } from './platform-examples.ts'

const STATUS = 'cmi.core.lesson_status'

describe('a report to a platform', () => {
  it('is begun, written, saved and ended', () => {
    const { api, calls } = createPlatform({ 'cmi.core.entry': 'resume' })
    const connection = openConnection(api)
    expect(connection.read('cmi.core.entry')).toBe('resume')
    expect(connection.write(STATUS, 'incomplete')).toBe(true)
    connection.save()
    connection.close()
    expect(calls).toEqual(['initialize', `${STATUS}=incomplete`, 'commit', 'finish'])
    expect(connection.problem).toBeUndefined()
  })

  it('says a value once, until it is another', () => {
    const { api, calls } = createPlatform()
    const connection = openConnection(api)
    for (const value of ['incomplete', 'incomplete', 'completed']) connection.write(STATUS, value)
    expect(calls).toEqual(['initialize', `${STATUS}=incomplete`, `${STATUS}=completed`])
  })

  it('says nothing after its end', () => {
    const { api, calls } = createPlatform()
    const connection = openConnection(api)
    connection.close()
    connection.close()
    connection.save()
    expect(connection.write(STATUS, 'completed')).toBe(false)
    expect(connection.read(STATUS)).toBe('')
    expect(calls).toEqual(['initialize', 'finish'])
  })

  it('takes true for success, whether as a word or as a value', () => {
    // Some platforms answer with a value, which the standard does not foresee.
    const { api } = createPlatform({}, { LMSInitialize: () => true, LMSSetValue: () => true })
    expect(openConnection(api).write(STATUS, 'incomplete')).toBe(true)
  })
})

describe('what goes wrong with a platform', () => {
  it('is that there is none', () => {
    const connection = openConnection(undefined)
    expect(connection.problem).toMatch(/^No learning platform has opened this page.*\.$/)
    expect([connection.write(STATUS, 'completed'), connection.read(STATUS)]).toEqual([false, ''])
    connection.save()
    connection.close()
  })

  it('is told with the reason that the platform gives', () => {
    const refusal = { LMSGetLastError: () => '405', LMSGetErrorString: () => ' Incorrect\n data  type ' }
    const { api } = createPlatform({}, { LMSSetValue: () => 'false', ...refusal })
    const connection = openConnection(api)
    expect(connection.write(STATUS, 'completed')).toBe(false)
    expect(connection.problem).toMatch(/did not take all .*\(Incorrect data type\)\.$/)
  })

  it('is told in one sentence, however long and strange the reason is', () => {
    const long = { LMSGetLastError: () => 101, LMSGetErrorString: () => 'x'.repeat(5000) }
    const { api } = createPlatform({}, { LMSInitialize: () => 'false', ...long })
    expect(openConnection(api).problem?.length).toBeLessThan(250)
    const silent = createPlatform({}, { LMSInitialize: () => 'false', LMSGetLastError: () => '101' })
    expect(openConnection(silent.api).problem).toContain('(error 101).')
  })

  it('is nothing where it does not know an element that it need not know', () => {
    const { api } = createPlatform({}, { LMSSetValue: () => 'false', LMSGetLastError: () => '401' })
    const connection = openConnection(api)
    expect(connection.write('cmi.interactions.0.id', 'q', 'optional')).toBe(false)
    expect(connection.problem).toBeUndefined()
    connection.write(STATUS, 'completed')
    expect(connection.problem).toBeDefined()
  })

  it('is over when what could not be saved is saved later', () => {
    let isUp = false
    const { api } = createPlatform({}, { LMSCommit: () => String(isUp) })
    const connection = openConnection(api)
    connection.save()
    expect(connection.problem).toMatch(/did not save/)
    isUp = true
    connection.save()
    expect(connection.problem).toBeUndefined()
  })

  it('is survived whatever it throws', () => {
    const fail = () => {
      throw new Error('broken')
    }
    const names = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'] as const
    for (const broken of names) {
      const { api } = createPlatform({}, { [broken]: fail, LMSGetLastError: fail, LMSGetErrorString: fail })
      const connection = openConnection(api)
      expect(connection.read(STATUS)).toBe('')
      expect(connection.write(STATUS, 'completed')).toBe(
        broken !== 'LMSInitialize' && broken !== 'LMSSetValue',
      )
      connection.save()
      connection.close()
      const isTold = broken !== 'LMSGetValue' && broken !== 'LMSFinish'
      expect(connection.problem !== undefined).toBe(isTold)
    }
  })
})
