package dk.samvaer.supplier.domain.money;

/** For what a citizen may be remunerated, in very special cases. */
// SEL § 105; PA-01, R44
public enum RemuneratedActivity {
    INCOME_GENERATING,
    SERVICE
}
