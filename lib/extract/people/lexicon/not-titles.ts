import { words } from './words';

/** A line with one of these is a sentence, a call to act or an address, not a title. */
export const NOT_IN_TITLES = words(`
  we our you your yours is are was were has have had will can could that this these those meet join
  read view click learn contact email call visit he she they his her their its i my me us who what
  where when why how more phone tel fax mobile copyright here there been being be does did
  vertreten durch diese represented representee
  wir unser unsere unserer sie ist sind hat haben ihr ihre mehr nous notre nos vous votre sont est
  nuestro nuestra nuestros nuestras somos es son tiene tienen usted wij onze zijn heeft ons bij_ons
  siamo nostro nostra nossa nosso nossos somos_nos voir lire leer ver lees meer
`);
