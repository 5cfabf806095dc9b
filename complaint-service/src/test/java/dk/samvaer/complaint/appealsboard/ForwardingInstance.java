package dk.samvaer.complaint.appealsboard;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.complaint.application.ComplaintSettings;
import dk.samvaer.complaint.application.ComplaintSettings.AppealsBoardConnection;
import dk.samvaer.complaint.application.ComplaintSettings.ForwardingSettings;
import dk.samvaer.complaint.application.ServiceConnections;
import dk.samvaer.complaint.application.forwarding.AppealFileSource;
import dk.samvaer.complaint.application.forwarding.ForwardingSteps;
import dk.samvaer.complaint.application.forwarding.ForwardingSweep;
import dk.samvaer.complaint.application.forwarding.Forwardings;
import dk.samvaer.complaint.application.forwarding.Retries;
import dk.samvaer.complaint.application.forwarding.UnaskedFiles;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.messaging.ComplaintConfiguration;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts;
import dk.samvaer.complaint.persistence.forwarding.BoardDue;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.MongoKeyStore;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.remote.ClientLogin;
import dk.samvaer.starter.remote.GuardedCalls.Registries;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.web.client.RestClient;

/** One instance of the part of the service that forwards complaints, on a real database and over real HTTP; it can be killed. */
final class ForwardingInstance implements AutoCloseable {
    private static final byte[] MASTER_KEY = "m".repeat(32).getBytes(UTF_8);
    private static final Duration LEFT_ALONE = Duration.ofMillis(50);

    final Steps steps = new Steps();
    final Aggregates<Complaint, ComplaintEvent> complaints;
    final Forwardings forwardings;
    final ForwardingSweep sweep;
    final AppealPackages packages;
    final BoardDue due;
    final UnaskedFiles unasked;
    private final MongoClient client;
    private final AppealsBoardClient board;

    /** @param longest how long the board is waited for */
    ForwardingInstance(String database, String boardUrl, Duration longest, AppealFileSource files, MovableClock clock) {
        client = MongoClients.create(RealParts.mongodb(database));
        var mongo = new MortalMongo(client, database, steps);
        var keys = new Keyring(new MongoKeyStore(() -> client.getDatabase(database)), MASTER_KEY, clock);
        var json = new SealedJson(keys);
        var factory = new AggregatesFactory(mongo, json, Gate.OPEN, (store, id, outbox) -> {}, clock, "topic");
        complaints = factory.of(ComplaintConfiguration.COMPLAINTS);
        packages = new AppealPackages(mongo, keys);
        due = new BoardDue(mongo);
        var attempts = new BoardAttempts(mongo);
        var connection = new AppealsBoardConnection(boardUrl, longest, longest, LEFT_ALONE);
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .build(HttpClientSettings.defaults().withTimeouts(longest, longest));
        board = new AppealsBoardClient(
                RestClient.builder().requestFactory(requests), connection, Registries.ofDefaults());
        AppealFileSource mortal = (complaint, statement, now) -> {
            steps.take();
            return files.assemble(complaint, statement, now);
        };
        var going = new ForwardingSteps(
                complaints,
                mortal,
                packages,
                new MortalBoard(board, steps),
                due,
                new Retries(due, attempts, clock),
                settings(connection),
                clock);
        sweep = new ForwardingSweep(going, due, new SharedSweep(any -> true), () -> true, clock);
        unasked = new UnaskedFiles(complaints, packages, () -> true, clock);
        forwardings = new Forwardings(complaints, mortal, packages, attempts, sweep, clock);
    }

    private static ComplaintSettings settings(AppealsBoardConnection board) {
        var nowhere = new ServiceConnections(
                "none", "none", "none", LEFT_ALONE, LEFT_ALONE, new ClientLogin("none", "none", "none", null));
        return new ComplaintSettings(List.of(Given.RULES), nowhere, board, new ForwardingSettings(1));
    }

    /** One round of the sweep; a board that is left alone, which is by the machine's time, is waited for. */
    void round() {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(board::isReady);
        sweep.round();
    }

    Complaint read(UUID id) {
        return complaints.find(id).orElseThrow();
    }

    @Override
    public void close() {
        sweep.close();
        board.close();
        client.close();
    }
}
