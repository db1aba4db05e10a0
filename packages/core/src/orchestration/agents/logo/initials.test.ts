import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'

test.each([
  ['Le Maquis Moderne', 'MM'],
  ['Kalita', 'K'],
  ['TechHub Dakar', 'TD'],
  ['TechHub', 'TH'],
  ['SWAG', 'S'],
  ['4 Saisons', '4S'],
  ['Éclat de Fidjrossè', 'EF'],
  ['L’Or du Sahel', 'OS'],
  ['Les', 'L'],
  ['Œuvre de Dieu', 'OD'],
  ['<script>alert(1)</script>', 'SA'],
  ['مطعم البركة', ''],
  ['مطعم Awa', 'A'],
  ['& !', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
