import { s3 } from './s3';
import { storageSync } from './storage-sync';
import { webDav } from './webdav';

/** The kinds of places that can be chosen, in the order in which they are shown. */
export const transports = [webDav, s3, storageSync] as const;
