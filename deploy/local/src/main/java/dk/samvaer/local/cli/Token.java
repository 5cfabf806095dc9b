package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Rest;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints a bearer token that is valid for eight hours.")
final class Token implements Runnable {
    @Mixin
    private final Where where = new Where();

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description =
                    "VISITATOR, LEADER, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE, TRANSPORT_OFFICE, COMPLAINT_OFFICER, AUDITOR, OPERATOR or SYSTEM; several with commas.")
    private String role = "";

    @Option(names = "--supplier", paramLabel = "ID", description = "The supplier of a SUPPLIER_STAFF, such as nsv.")
    private String supplier = "";

    @Option(names = "--citizen", paramLabel = "ID", description = "The citizen whom a CITIZEN or a guardian may see.")
    private String citizen = "";

    @Option(names = "--subject", paramLabel = "NAME", description = "Who it is (default: the role).")
    private String subject = "";

    @Override
    public void run() {
        Map<String, String> claims =
                new TreeMap<>(Map.of("role", role, "supplier_id", supplier, "citizen_id", citizen, "subject", subject));
        claims.values().removeIf(String::isBlank);
        System.out.println(new Rest(where.platform().addresses()).token(claims));
    }
}
