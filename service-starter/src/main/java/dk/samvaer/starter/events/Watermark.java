package dk.samvaer.starter.events;

/**
 * How far a foreign aggregate has been heard.
 *
 * @param source the aggregate, as a field name of a document
 * @param sequence number of its last event that was applied here
 */
public record Watermark(String source, long sequence) {}
