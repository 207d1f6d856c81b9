/** A Chinese sign. */
export const han = /\p{Script=Han}/u;
