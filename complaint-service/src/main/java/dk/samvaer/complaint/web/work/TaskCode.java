package dk.samvaer.complaint.web.work;

import java.util.Locale;

/** What a complaint waits for, with the names that people read. */
enum TaskCode {
    FIND_DECISION("Find afgørelsen", "Find the decision"),
    ASK_WHY_LATE("Spørg, hvorfor klagen kommer for sent", "Ask why the complaint is late"),
    REVIEW("Genvurder afgørelsen", "Review the decision"),
    DECIDE_ON_REST("Afgør, om resten skal sendes videre", "Decide whether the rest is forwarded"),
    FORWARD("Send klagen til Ankestyrelsen", "Forward the complaint to the appeals board"),
    AWAIT_CONFIRMATION("Afvent Ankestyrelsens kvittering", "Await the appeals board's confirmation"),
    SETTLE_REFUSAL("Ret det, som Ankestyrelsen har afvist", "Settle what the appeals board has refused"),
    TELL_BOARD_OF_TIMELINESS(
            "Fortæl Ankestyrelsen, om klagen kom i tide", "Tell the appeals board whether it was in time"),
    WRITE_LETTERS("Skriv breve, der mangler", "Write the letters that are due"),
    IMPLEMENT_OUTCOME("Gennemfør Ankestyrelsens afgørelse", "Implement the appeals board's decision"),
    AWAIT_ANSWER_ON_REST("Afvent svar om resten af klagen", "Await the answer on the rest of the complaint"),
    AWAIT_OUTCOME("Afvent Ankestyrelsens afgørelse", "Await the appeals board's decision");

    private final String danish;
    private final String english;

    TaskCode(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String name(Locale language) {
        return language.getLanguage().equals("da") ? danish : english;
    }
}
