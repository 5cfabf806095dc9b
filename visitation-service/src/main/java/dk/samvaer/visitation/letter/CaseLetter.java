package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.Printable;

/** A letter about a case on aktivitets- og samværstilbud. */
interface CaseLetter extends Printable {
    String caseNumber();

    @Override
    default String description() {
        return subject() + " om aktivitets- og samværstilbud";
    }

    @Override
    default String documentTitle() {
        return subject() + " i sag " + caseNumber();
    }
}
