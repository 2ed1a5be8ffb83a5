import { cleanText } from './clean-text.ts';

/** A text as a property of iCalendar holds it (RFC 5545, 3.3.11). */
export const icsText = (text: string): string =>
  cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const mostOctets = 75;
const isOctets = /^[\x20-\x7e]*$/;

/** A line of iCalendar: no longer than 75 octets, and never broken within a character (RFC 5545, 3.1). */
export function icsLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  return `${isOctets.test(line) ? foldOctets(line) : foldCharacters(line)}\r\n`;
}

function foldOctets(line: string): string {
  if (line.length <= mostOctets) return line;
  const parts = [line.slice(0, mostOctets)];
  // A blank opens each line after the first, and counts.
  for (let at = mostOctets; at < line.length; at += mostOctets - 1)
    parts.push(line.slice(at, at + mostOctets - 1));
  return parts.join('\r\n ');
}

function foldCharacters(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
