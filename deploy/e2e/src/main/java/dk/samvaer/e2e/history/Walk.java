package dk.samvaer.e2e.history;

/**
 * One citizen's journey.
 *
 * @param caseId empty where it did not come so far
 * @param ended whether all steps were done
 * @param trouble why it did not go on, or empty
 * @param flooded whether a supplier's flood of reports was about this case
 */
public record Walk(int number, String caseId, boolean ended, String trouble, boolean flooded) {}
