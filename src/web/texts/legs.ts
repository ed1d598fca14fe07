/** The eight legs of the relay: what each is for, and whether it can be run here yet. */
import { inBothLanguages } from "./both-languages.ts";

export interface Leg {
  readonly name: string;
  readonly question: string;
  /** Path of the page where it begins; absent as long as there is none. */
  readonly path?: string;
}

const nl: readonly Leg[] = [
  { name: "Staan", question: "Waar staat uw gemeente?", path: "/gemeenten" },
  { name: "Spiegelen", question: "Hoe staan andere plaatsen ervoor?", path: "/indicatoren" },
  { name: "Leren", question: "Wat probeerden plaatsen als de uwe, en wat ging mis?" },
  { name: "Spreken", question: "Met wie praat u verder?" },
  { name: "Afspreken", question: "Wat wilt u samen?" },
  { name: "Doen", question: "Welke doelen en proeven kiest u zelf?" },
  { name: "Verantwoorden", question: "Wat vertelt u aan raad en inwoners?" },
  { name: "Koppelen", question: "Waar komt elk cijfer vandaan, en hoe vers is het?", path: "/bronnen" },
];

const en: readonly Leg[] = [
  { name: "Stand", question: "Where does your municipality stand?", path: "/gemeenten" },
  { name: "Mirror", question: "How do other places fare?", path: "/indicatoren" },
  { name: "Learn", question: "What did places like yours try, and what went wrong?" },
  { name: "Talk", question: "Who will you talk to?" },
  { name: "Agree", question: "What do you want together?" },
  { name: "Do", question: "Which goals and trials do you choose yourself?" },
  { name: "Account", question: "What do you tell council and residents?" },
  { name: "Connect", question: "Where does every figure come from, and how fresh is it?", path: "/bronnen" },
];

export const legs = inBothLanguages(nl, en);
