export const PLAN = '温政发〔2021〕11号';
export const XINHE = '331081104000';
export const TAIPING = '331081001000';
export const STALLS = '330217005000';
export const DUCKS = '330217018000';
export const CABLES = '330264001000';
export const SEALING = '330317001000';
export const BUREAU = 'BUREAU';
export const POWER = 'POWER';

export const ALWAYS = { validFrom: null, validTo: null } as const;
export const FOUNDED = { documentNumber: PLAN, ...ALWAYS } as const;
