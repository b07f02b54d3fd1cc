// Registers <port-advice>. To register it under another name, import element.js and call define().
import { PortAdviceElement } from './element.js'

PortAdviceElement.define()
