package dk.samvaer.local.parts;

/** What may go wrong at the appeals board, or on the way there and back. */
public enum BoardFault {
    /** The connection is closed; nothing is taken. */
    AWAY,
    /** The board answers 503; nothing is taken. */
    ERROR,
    /** The board answers 401, as where a certificate has run out there; nothing is taken. */
    NOT_LET_IN,
    /** The board answers 429; nothing is taken. */
    TOO_MANY,
    /** The package is taken, and the answer is 500. */
    ERROR_AFTER_TAKING,
    /** The package is taken, and the connection is closed without an answer. */
    ANSWER_LOST,
    /** The package is taken, and the answer comes late. */
    LATE_ANSWER,
    /** The package is taken late, when the sender may have given up. */
    LATE_TAKING,
    /** The request arrives twice, and each is answered; the sender hears the second answer. */
    TWICE,
    /** The board refuses the file. */
    REFUSAL,
    /** The board says that it holds something else than was sent. */
    OTHER_CONTENT
}
