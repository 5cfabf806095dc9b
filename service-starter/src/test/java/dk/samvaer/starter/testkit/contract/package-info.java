/**
 * Makes {@code api/openapi.yaml} in the tests: springdoc reads the controllers, these classes add what they promise beyond their types. A
 * description is the Javadoc of the record's component, else a term of {@code api/terms.properties}; an example is a file of {@code
 * api/examples}.
 */
@NullMarked
package dk.samvaer.starter.testkit.contract;

import org.jspecify.annotations.NullMarked;
