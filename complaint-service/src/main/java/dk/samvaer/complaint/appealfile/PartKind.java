package dk.samvaer.complaint.appealfile;

import java.util.Locale;

/** What a part of the file is, in the order in which the file has them. */
// R54, CP-09
public enum PartKind {
    COMPLAINT(Owner.COMPLAINT, "klage"),
    STATEMENT(Owner.COMPLAINT, "udtalelse"),
    DECISION(Owner.VISITATION, "afgoerelse"),
    REVIEW(Owner.VISITATION, "genvurdering"),
    REVIEW_DECISION(Owner.VISITATION, "ny-afgoerelse"),
    ASSESSMENT(Owner.VISITATION, "udredning"),
    PLAN(Owner.PLAN, "handleplan"),
    TRANSPORT(Owner.TRANSPORT, "befordring"),
    CORRESPONDENCE(Owner.VISITATION, "breve"),
    LETTER(Owner.COMPLAINT, "brev-om-klagen"),
    TIMELINE(Owner.VISITATION, "forloeb");

    private final Owner owner;
    private final String fileName;

    PartKind(Owner owner, String fileName) {
        this.owner = owner;
        this.fileName = fileName;
    }

    /** The service that owns a part. */
    public enum Owner {
        VISITATION,
        PLAN,
        TRANSPORT,
        COMPLAINT;

        /** Such as visitation-service. */
        public String service() {
            return name().toLowerCase(Locale.ROOT) + "-service";
        }
    }

    public Owner owner() {
        return owner;
    }

    /** Such as {@code bilag/03-afgoerelse.pdf}. */
    String path(int number) {
        return "bilag/%02d-%s.pdf".formatted(number, fileName);
    }
}
