/** Words a button or link says, not the name of anything; tested on folded text. */
const CALL =
  /^(?:read|learn|view|see|find out|discover|explore|contact|click|download|watch|more|get|show|know|apply|book|request|sign|start|try|buy|shop|visit|call|email|subscribe|follow|share|search|menu|close|open|select|choose|load|back|home|next|prev(?:ious)?|skip|log ?in|register|join|meet|mehr|weiter|alle anzeigen|jetzt|zum|zur|kontakt|anfrage|en savoir|voir|lire|decouvr|contactez|ver|leer|saber|conoce|descubr|lees|meer|bekijk|ontdek|neem contact|saiba|leia|conheca|scopri|leggi|vai|contatta|詳しく|もっと|お問い合わせ|一覧)(?:\b|(?=\p{sc=Han}|\p{sc=Hiragana})|$)/u;

export const isCall = (folded: string): boolean => folded.length <= 60 && CALL.test(folded);
