package dk.samvaer.starter.crypto;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** The operator's view of the change of the master key: GET tells how far it is, POST wraps anew what is left. */
@Endpoint(id = "masterkey")
final class MasterKeyEndpoint {
    private final KeyRewrapping rewrapping;

    MasterKeyEndpoint(KeyRewrapping rewrapping) {
        this.rewrapping = rewrapping;
    }

    @ReadOperation
    KeyRewrapping.Progress progress() {
        return rewrapping.progress();
    }

    @WriteOperation
    KeyRewrapping.Progress rewrap() {
        rewrapping.begin();
        return rewrapping.progress();
    }
}
