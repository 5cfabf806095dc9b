package dk.samvaer.local.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that has an address on this machine. */
public enum Part {
    KAFKA(9092, "kafka"),
    DATABASE(27017, "database"),
    TOKEN_ISSUER(8090, "stand-ins"),
    APPEALS_BOARD(8091, "stand-ins"),
    API_PAGE(8080, "stand-ins"),
    VISITATION(8081, "visitation"),
    PLAN(8082, "plan"),
    SUPPLIER(8083, "supplier"),
    TRANSPORT(8084, "transport"),
    COMPLAINT(8085, "complaint");

    private final int usualPort;
    private final String process;

    Part(int usualPort, String process) {
        this.usualPort = usualPort;
        this.process = process;
    }

    /** The five services. */
    public static List<Part> services() {
        return List.of(VISITATION, PLAN, SUPPLIER, TRANSPORT, COMPLAINT);
    }

    /** The part of a name as a person types it: {@code visitation}, {@code visitation-service}, {@code token-issuer}. */
    public static Optional<Part> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("-service$", "");
        return Arrays.stream(values())
                .filter(part -> part.label().equals(plain) || part.process.equals(plain))
                .findFirst();
    }

    public boolean isService() {
        return ordinal() >= VISITATION.ordinal();
    }

    /** The name for people: {@code token-issuer}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the process that it runs in; two parts may share one. */
    public String process() {
        return process;
    }

    int usualPort() {
        return usualPort;
    }
}
