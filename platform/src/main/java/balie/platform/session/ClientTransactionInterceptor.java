package balie.platform.session;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@ClientTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class ClientTransactionInterceptor {
    private final ClientTransactions transactions;
    private final Person person;

    ClientTransactionInterceptor(ClientTransactions transactions, Person person) {
        this.transactions = transactions;
        this.person = person;
    }

    @AroundInvoke
    Object within(InvocationContext call) throws Exception {
        return transactions.call(person.clients(), call::proceed);
    }
}
