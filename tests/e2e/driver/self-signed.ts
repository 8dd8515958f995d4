import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate made for one run, so that no private key lies in the repository. */
export interface Identity {
  key: string;
  cert: string;
}

const YEAR = 365 * 24 * 60 * 60 * 1_000;

/** One value in ASN.1's DER: its tag, its length, its content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  if (length < 0x1_00) return Buffer.concat([Buffer.from([tag, 0x81, length]), content]);
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 0xff]), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const object = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
/** ecdsa-with-SHA256. */
const SIGNED_WITH = sequence(object('2a8648ce3d040302'));
const COMMON_NAME = object('550403');

/** "20261123060000Z". */
function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\.\d+|[-:T]/g, '');
  return der(0x18, Buffer.from(digits, 'ascii'));
}

function certify(name: string, privateKey: KeyObject, publicKey: Buffer, now: number): Buffer {
  const who = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
  const serial = der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  const valid = sequence(time(now - YEAR), time(now + YEAR));
  const body = sequence(serial, SIGNED_WITH, who, valid, who, publicKey);
  const signature = sign('sha256', body, privateKey);
  return sequence(body, SIGNED_WITH, der(0x03, Buffer.from([0]), signature));
}

/** Signed by itself: a browser takes it only when it is told to ignore such errors. */
export function selfSigned(name: string, now: number): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicDer = publicKey.export({ type: 'spki', format: 'der' });
  const body = certify(name, privateKey, publicDer, now).toString('base64');
  const lines = body.match(/.{1,64}/g) ?? [];
  const cert = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join(
    '\n',
  );
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}
