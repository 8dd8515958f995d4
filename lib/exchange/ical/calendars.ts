import ICAL from 'ical.js';

/** What stands around the calendar in a pasted mail, and blank lines, which end the parser's patience. */
const calendarPart = (text: string): string => {
  const start = text.search(/BEGIN:VCALENDAR/i);
  const end = text.toUpperCase().lastIndexOf('END:VCALENDAR');
  const part = end < start ? text.slice(start) : text.slice(start, end + 'END:VCALENDAR'.length);
  return part.replace(/(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*/g, '\r\n');
};

/** Every calendar of a text; null when it is broken. */
export const calendarsIn = (text: string): ICAL.Component[] | null => {
  try {
    // The parser gives one component, or a list of them: told by what comes first.
    const parsed: unknown = ICAL.parse(calendarPart(text));
    if (!Array.isArray(parsed)) return null;
    const all: unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return all.filter((one) => Array.isArray(one)).map((one) => new ICAL.Component(one));
  } catch {
    return null; // a ParserError: the file is cut off, or none of this kind
  }
};

/** The text of a property; undefined when there is none or it is empty. */
export const textOf = (component: ICAL.Component, name: string): string | undefined => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** The text of a parameter, which may be a list. */
export const parameterOf = (property: ICAL.Property, name: string): string | undefined => {
  const value = property.getParameter(name);
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
};
