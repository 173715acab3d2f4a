-- Nobody is removed and kept: a role ends (membership), a person is erased (person).

alter table person drop column removed_at;
