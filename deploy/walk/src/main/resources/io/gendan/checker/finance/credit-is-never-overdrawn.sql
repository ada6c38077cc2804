select customer, held, taken, receivables, credit_limit, allowance from credit_account
where held + taken + receivables > credit_limit + allowance
