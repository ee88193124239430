import type { Case } from './case.ts'
import { head } from './texts.ts'

export const openrc: Case[] = [
  {
    title: 'an openrc of Horizon asks for the password',
    openrc: `${head}echo "Please enter your OpenStack Password for project $OS_PROJECT_ID: "
read -sr OS_PASSWORD_INPUT
export OS_PASSWORD=$OS_PASSWORD_INPUT
export OS_REGION_NAME="RegionOne"
if [ -z "$OS_REGION_NAME" ]; then unset OS_REGION_NAME; fi
export OS_INTERFACE=public
export OS_IDENTITY_API_VERSION=3
`,
  },
  { title: 'an openrc with quotes', openrc: `${head}export OS_PASSWORD='it'"'"'s "so" $HOME \\n'\n` },
  { title: 'an openrc with double quotes', openrc: `${head}export OS_PASSWORD="a\\"b\\$c\\\\d\\n e"'f'g\\ h\n` },
  {
    title: 'an openrc with variables',
    openrc: `HOST=key.example\nexport OS_REGION_NAME=\${NONE:-R1}\n${head}export OS_AUTH_URL="https://$HOST/\${V:-v3}" OS_PASSWORD=x # and more\n`,
  },
  {
    title: 'an openrc with several on a line',
    openrc: `${head}export OS_PASSWORD=x OS_REGION_NAME=R; export OS_INTERFACE=internal && true\n`,
  },
  { title: 'an openrc with lines that go on', openrc: `${head}export OS_PASSWORD=x \\\n  OS_REGION_NAME=R\n` },
  {
    title: 'an openrc that unsets',
    openrc: `${head}export OS_PASSWORD=x\nexport OS_REGION_NAME=R\nunset OS_REGION_NAME\n`,
  },
  {
    title: 'an openrc of kolla',
    openrc: `for key in $( set | awk '{FS="="}  /^OS_/ {print $1}' ); do unset $key ; done\nexport OS_PROJECT_DOMAIN_NAME='Default'\nexport OS_USER_DOMAIN_NAME='Default'\nexport OS_PROJECT_NAME='admin'\nexport OS_TENANT_NAME='admin'\nexport OS_USERNAME='admin'\nexport OS_PASSWORD='s3#cr"t'\nexport OS_AUTH_URL='http://10.0.0.1:5000'\nexport OS_INTERFACE='internal'\nexport OS_ENDPOINT_TYPE='internalURL'\nexport OS_REGION_NAME='RegionOne'\nexport OS_AUTH_PLUGIN='password'\n`,
  },
  {
    title: 'an openrc with a token',
    openrc: `export OS_AUTH_TYPE=v3token OS_AUTH_URL=https://k.example/v3\nexport OS_TOKEN=gAAA-_b==\nexport OS_PROJECT_ID=p1\n`,
  },
]
