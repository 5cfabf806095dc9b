package dk.samvaer.complaint.appealfile;

import dk.samvaer.complaint.domain.Channel;
import dk.samvaer.complaint.domain.ComplainantRole;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.letters.LetterKind;

/** The Danish words for the codes of a complaint in the file. */
final class Words {
    private Words() {}

    // CP-07
    static String of(Timeliness timeliness) {
        return switch (timeliness) {
            case TIMELY -> "Klagen er kommet inden for fristen";
            case LATE -> "Klagen er kommet efter fristen";
            case UNDETERMINED -> "Det er ikke afgjort, om klagen er kommet inden for fristen";
        };
    }

    static String of(ReviewOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "Klageren har fået medhold";
            case PARTLY_UPHELD -> "Klageren har fået delvist medhold";
            case MAINTAINED -> "Afgørelsen er fastholdt";
        };
    }

    static String of(Channel channel) {
        return switch (channel) {
            case ORAL -> "Mundtligt";
            case PHONE -> "Telefon";
            case AT_DESK -> "Personligt fremmøde";
            case LETTER -> "Brev";
            case DIGITAL_POST -> "Digital Post";
            case PORTAL -> "Selvbetjening";
        };
    }

    static String of(ComplainantRole role) {
        return switch (role) {
            case CITIZEN -> "Borgeren";
            case GUARDIAN -> "Borgerens værge";
            case PARTY_REPRESENTATIVE -> "Borgerens partsrepræsentant";
        };
    }

    static String of(LetterKind kind) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> "Brev om, at klagen er modtaget";
            case NO_DECISION -> "Brev om, at klagen ikke handler om en afgørelse";
            case RECEIPT -> "Kvittering for klagen";
            case EXTENSION -> "Brev om længere behandlingstid";
            case REST_QUESTION -> "Spørgsmål om resten af klagen";
            case FORWARDING_NOTICE -> "Brev om, at klagen er sendt til Ankestyrelsen";
            case OUTCOME -> "Brev om Ankestyrelsens afgørelse";
        };
    }
}
