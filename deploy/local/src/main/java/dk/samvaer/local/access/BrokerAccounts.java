package dk.samvaer.local.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterUserScramCredentialsResult;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Tells a broker that asks its clients who they are of the accounts and of what they may do. */
public final class BrokerAccounts {
    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    private static final int PATIENCE_S = 60;
    private static final long LOOK_NS = TimeUnit.MILLISECONDS.toNanos(20);

    private BrokerAccounts() {}

    /** Lets each service and each of the suppliers' systems in; what is there already stays. */
    public static void allow(
            String bootstrap, Logins logins, Collection<String> services, Collection<String> suppliers) {
        Map<String, Object> settings = new HashMap<>(logins.launcher().settings());
        settings.put("bootstrap.servers", bootstrap);
        List<AclBinding> permissions = Stream.concat(
                        services.stream().flatMap(name -> Permissions.ofService(name).stream()),
                        suppliers.stream().flatMap(code -> Permissions.ofSupplier(code).stream()))
                .toList();
        Stream<String> accounts = Stream.concat(
                services.stream().map(Permissions::service), suppliers.stream().map(Permissions::supplier));
        try (Admin admin = Admin.create(settings)) {
            AlterUserScramCredentialsResult known = admin.alterUserScramCredentials(
                    accounts.map(account -> credential(logins, account)).toList());
            await(known.all());
            await(admin.createAcls(permissions).all());
            awaitKnown(admin, permissions);
        }
    }

    private static UserScramCredentialAlteration credential(Logins logins, String account) {
        Login login = Objects.requireNonNull(logins.of(account));
        return new UserScramCredentialUpsertion(account, SCRAM, login.password());
    }

    /** What the broker has taken holds a moment later; the passwords, which it took before, hold then too. */
    private static void awaitKnown(Admin admin, List<AclBinding> permissions) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!await(admin.describeAcls(AclBindingFilter.ANY).values()).containsAll(permissions)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The broker does not know the accounts in time");
            }
            LockSupport.parkNanos(LOOK_NS);
        }
    }

    private static <T> T await(KafkaFuture<T> done) {
        try {
            return done.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker does not take the accounts", refused.getCause());
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException("The broker did not take the accounts in time", late);
        }
    }
}
