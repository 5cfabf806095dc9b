package dk.samvaer.starter.letter;

/** What a template fills into the part {@code page}, with which every letter begins. */
public interface Printable {
    /** What kind of document it is, such as Afgørelse. */
    String subject();

    /** What it is about, in a few words. */
    String description();

    /** What a window or a tab shows, and a screen reader says first. */
    String documentTitle();

    /** Whether it does not count yet, and is marked so on every page. */
    boolean draft();
}
