package dk.samvaer.complaint.appealfile;

/** One document of the file, as its owner has printed it. */
public final class Part {
    private final PartKind kind;
    private final String title;
    private final byte[] pdf;

    /** @param pdf not changed any more by the caller */
    public Part(PartKind kind, String title, byte[] pdf) {
        this.kind = kind;
        this.title = title;
        this.pdf = pdf;
    }

    public PartKind kind() {
        return kind;
    }

    /** In Danish, as the list of contents names it. */
    public String title() {
        return title;
    }

    byte[] pdf() {
        return pdf;
    }

    public int size() {
        return pdf.length;
    }
}
