/** Elements our pages are made of; any other came out of a stored text. */
const OURS = [
  'html head meta title link script body div span p h1 h2 h3 h4 a b bdi br q cite code kbd time small strong em',
  'ul ol li dl dt dd table thead tbody tr th td caption main nav header footer section article aside',
  'button input textarea select option optgroup label form fieldset legend output progress meter',
  'details summary dialog blockquote figure figcaption svg path circle line rect g mark',
]
  .join(' ')
  .split(' ');

export interface PageFindings {
  /** Elements and attributes that are none of ours, as `IFRAME` or `A href javascript:…`. */
  foreign: string[];
  /** What the page's policy has refused since it was opened. */
  refused: string[];
  /** Addresses the page asked for outside of the extension. */
  asked: string[];
  ran: boolean;
}

/** What a page of ours shows that it must not. Runs inside the page, so it is self-contained. */
export const lookAtPage = async ({
  ours,
  ran,
}: {
  ours: readonly string[];
  ran: string;
}): Promise<PageFindings> => {
  const oddAttribute = ({ name, value }: Attr): boolean => {
    if (/^on/i.test(name) || /^(srcdoc|formaction|background|ping)$/i.test(name)) return true;
    if (name === 'src' || name === 'data')
      return !new URL(value, location.href).href.startsWith(location.origin);
    if (name === 'action') return value !== '';
    // The kit sets places and widths in numbers.
    if (name === 'style')
      return !/^([\w-]+: ?[\w.%()/, -]*(; ?|$))*$/.test(value) || /url|position/.test(value);
    if (!name.endsWith('href')) return false;
    return !/^(https?|chrome-extension):$/.test(new URL(value, location.href).protocol);
  };
  const oddScript = (element: Element): boolean => {
    if (!/^(script|link)$/i.test(element.localName)) return false;
    const address = element.getAttribute('src') ?? element.getAttribute('href');
    return address === null || new URL(address, location.href).origin !== location.origin;
  };
  const foreign: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (!ours.includes(element.localName) || oddScript(element)) foreign.push(element.tagName);
    for (const attribute of element.attributes)
      if (oddAttribute(attribute))
        foreign.push(`${element.tagName} ${attribute.name} ${attribute.value.slice(0, 80)}`);
  }
  // Buffered: what was refused before anybody looked is told, too.
  const refused = await new Promise<string[]>((resolve) => {
    const told: string[] = [];
    const observer = new ReportingObserver(
      (reports) => told.push(...reports.map(({ body }) => JSON.stringify(body))),
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
    setTimeout(() => {
      observer.disconnect();
      resolve(told);
    });
  });
  const asked = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin));
  return { foreign, refused, asked, ran: ran in globalThis };
};

export const OUR_ELEMENTS: readonly string[] = OURS;
