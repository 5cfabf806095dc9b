package dk.samvaer.starter.letter;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A document that a service gives into the file of a case.
 *
 * @param kind a code, such as ASSESSMENT
 * @param id tells it from others of its kind
 * @param title in Danish, as the file's list of contents names it
 * @param madeOn the day as of which it is so
 * @param letter makes it, when it is read
 */
public record FilePart(String kind, UUID id, String title, LocalDate madeOn, Supplier<Letter> letter) {}
