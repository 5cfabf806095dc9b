package dk.samvaer.local.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "supplier-topics",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the topics of a supplier's system, for its reports and for their answers, before it is registered"
                    + " with reports: KAFKA.",
            "Where the broker asks its clients who they are, the supplier gets an account that may do no more than"
                    + " this."
        })
final class SupplierTopics implements Runnable {
    private static final String CODE = "[a-z][a-z0-9]{1,31}";

    @Mixin
    private final Where where = new Where();

    @Parameters(index = "0", paramLabel = "SUPPLIER", description = "The supplier's code: small letters and digits.")
    private String supplier = "";

    @Override
    public void run() {
        if (!supplier.matches(CODE)) {
            throw new IllegalStateException("A supplier's code is 2 to 32 small letters and digits, a letter first");
        }
        where.platform().supplierTopics(supplier).forEach(System.out::println);
    }
}
