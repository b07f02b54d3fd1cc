// `port-advice/element`: registers <port-advice>. Where there is no DOM, importing it does nothing.
import './widget/define.js'

export { PortAdviceElement } from './widget/element.js'
