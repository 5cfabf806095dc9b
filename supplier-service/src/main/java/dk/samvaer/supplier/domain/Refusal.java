package dk.samvaer.supplier.domain;

/**
 * Why a report is not accepted.
 *
 * @param code part of the contract
 * @param detail for the people who run the supplier's system; repeats nothing of the content
 */
public record Refusal(String code, String detail) implements IncomingReport.Content {}
