import { describe, expect, it } from 'vitest'
import { slideComponent } from './slide-components.ts'

describe('a slide as a component', () => {
  it('puts the text of each slot into the layout that the slide names', () => {
    const component = slideComponent({
      layout: 'brief',
      body: '::finding::\n\n# A *finding*\n\n::default::\n\n<EventTimeline events="a b" />',
    })
    expect(component).toContain("import SlideLayout from '../layouts/brief.vue'")
    expect(component).toContain('<template #finding>\n<h1>A <em>finding</em></h1>\n</template>')
    expect(component).toContain('<template #default>\n<EventTimeline events="a b" />')
  })

  it('takes text before every mark as the default slot', () => {
    expect(slideComponent({ layout: 'cover', body: '# A title' })).toContain(
      '<template #default>\n<h1>A title</h1>\n</template>',
    )
  })

  it('keeps the script of a slide, and leaves styles out', () => {
    const component = slideComponent({
      layout: 'brief',
      body: '<script setup lang="ts">\nimport { a } from \'./a.ts\'\n</script>\n\n# {{ a }}\n\n<style>h1 { color: red }</style>',
    })
    expect(component.match(/<script/g)).toHaveLength(1)
    expect(component).toContain("import { a } from './a.ts'")
    expect(component).toContain('<h1>{{ a }}</h1>')
    expect(component).not.toContain('color: red')
  })
})
