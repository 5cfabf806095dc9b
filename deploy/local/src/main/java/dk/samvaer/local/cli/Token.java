package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Rest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** The roles that the services know, held to theirs by a test of the starter; a token with another one would be refused everywhere. */
    enum Role {
        VISITATOR,
        LEADER,
        SUPPLIER_STAFF,
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        TRANSPORT_OFFICE,
        COMPLAINT_OFFICER,
        AUDITOR,
        RECORDS_OFFICER,
        OPERATOR,
        SYSTEM
    }

    @Option(
            names = "--role",
            required = true,
            split = ",",
            paramLabel = "ROLE",
            description = "One of ${COMPLETION-CANDIDATES}; several with commas.")
    private List<Role> roles = List.of();

    @Option(names = "--supplier", paramLabel = "ID", description = "The supplier of a SUPPLIER_STAFF, such as nsv.")
    private String supplier = "";

    @Option(names = "--citizen", paramLabel = "ID", description = "The citizen whom a CITIZEN or a guardian may see.")
    private String citizen = "";

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            description = "Who it is (default: the role); the login of a GUARDIAN or PARTY_REPRESENTATIVE.")
    private String subject = "";

    @Override
    public void run() {
        String named = roles.stream().map(Role::name).collect(Collectors.joining(","));
        Map<String, String> claims = new TreeMap<>(
                Map.of("role", named, "supplier_id", supplier, "citizen_id", citizen, "subject", subject));
        claims.values().removeIf(String::isBlank);
        System.out.println(new Rest(where.platform().addresses()).token(claims));
    }
}
