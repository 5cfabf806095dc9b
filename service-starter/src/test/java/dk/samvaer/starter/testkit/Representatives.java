package dk.samvaer.starter.testkit;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people who act for one citizen: what visitation tells of them, and how they meet a running service. */
public final class Representatives {
    /** All that somebody with a mandate over all personal matters may do. */
    public static final List<String> ALL = List.of(
            "READ_CASE",
            "CONSENT",
            "WITHDRAW_CONSENT",
            "ANSWER_HEARING",
            "WITHDRAW_APPLICATION",
            "ACCEPT_PLAN",
            "ASK_FOR_REASSESSMENT",
            "COMPLAIN",
            "ATTEND_MEETING");

    private static final String TYPE = "visitation.representation-changed.v1";

    private final RealService real;
    private final int port;
    private final UUID citizenId;
    private final String shown;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private long sequence;

    /** @param shown address of something of the citizen that can be read */
    public Representatives(RealService real, int port, UUID citizenId, String shown) {
        this.real = real;
        this.port = port;
        this.citizenId = citizenId;
        this.shown = shown;
    }

    public LocalDate today() {
        return today;
    }

    public String shown() {
        return shown;
    }

    /** A guardian over all personal matters, whom the service has heard of. */
    public Portal guardian() {
        return guardianFor(ALL);
    }

    /** A guardian who may do only this, and whom the service has heard of. */
    public Portal guardianFor(List<String> scopes) {
        var login = UUID.randomUUID().toString();
        tell(login, "GUARDIAN", scopes, today, null);
        awaitHeard();
        return guardian(login);
    }

    /** A guardian who may do everything else, and whom the service has heard of. */
    public Portal guardianForAllBut(String scope) {
        return guardianFor(ALL.stream().filter(it -> !it.equals(scope)).toList());
    }

    /** Visitation tells of somebody with this login. */
    public void tell(String login, String kind, List<String> scopes, LocalDate from, @Nullable LocalDate to) {
        var data = """
            {"caseId":"%s","citizenId":"%s","representativeId":"%s","loginIndex":"%s","kind":"%s","scopes":%s,"from":"%s"%s}\
            """.formatted(
                        citizenId,
                        citizenId,
                        idOf(citizenId, login),
                        RealService.loginIndex(login),
                        kind,
                        scopes.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")),
                        from,
                        to == null ? "" : ",\"to\":\"" + to + "\"");
        real.bus().tell(TYPE, citizenId, ++sequence, citizenId, data);
    }

    /** The id under which visitation tells of somebody with this login. */
    public static UUID idOf(UUID citizenId, String login) {
        return UUID.nameUUIDFromBytes((citizenId + login).getBytes(UTF_8));
    }

    /** Visitation tells that the citizen was erased. */
    public void tellErased() {
        var data = """
            {"caseId":"%s","citizenId":"%s"}\
            """.formatted(citizenId, citizenId);
        real.bus().tell("visitation.person-erased.v1", citizenId, ++sequence, citizenId, data);
    }

    /** Waits until the service has heard all that was told. */
    public void awaitHeard() {
        var last = UUID.randomUUID().toString();
        tell(last, "GUARDIAN", List.of("READ_CASE"), today, null);
        await().until(() -> guardian(last).get(shown).status() == 200);
    }

    /** Somebody whose token claims to be a guardian of the citizen. */
    public Portal guardian(String login) {
        return real.guardian(login, citizenId.toString(), port);
    }

    /** Somebody whose token claims to represent the citizen as a party. */
    public Portal partyRepresentative(String login) {
        return real.partyRepresentative(login, citizenId.toString(), port);
    }

    /** Those who were refused, by login, as the access log of the case tells. */
    public Stream<String> refused(UUID caseId) {
        return real.as("AUDITOR", port)
                .get("/v1/access-log?pageSize=100&caseId=" + caseId)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/outcome").asString().equals("REFUSED"))
                .map(it -> it.at("/subject").asString());
    }
}
